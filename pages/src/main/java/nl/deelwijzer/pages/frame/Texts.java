// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.frame;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** The start page and the pages whose text does not change. */
@Controller
class Texts {

    private final boolean localSuite;

    Texts(@Value("${deelwijzer.local-suite:false}") boolean localSuite) {
        this.localSuite = localSuite;
    }

    @GetMapping("/")
    Rendering start() {
        return Rendering.view("start").modelAttribute("localSuite", localSuite).build();
    }

    @GetMapping("/over")
    String about() {
        return "over";
    }

    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "toegankelijkheid";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "privacy";
    }

    @GetMapping("/aanmelden/mislukt")
    String signInFailed() {
        return "aanmelden-mislukt";
    }
}
