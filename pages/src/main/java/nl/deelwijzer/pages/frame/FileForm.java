// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.frame;

import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

import java.util.List;

/**
 * The page that takes in a file which somebody saved here before.
 *
 * @param action where the file is sent
 * @param help what kind of file it is
 * @param refusal what is said of any other file
 */
public record FileForm(String title, String action, BackLink back, String help, String refusal) {

    /** The field of the file. */
    public static final String FIELD = "bestand";

    /** Where somebody comes from. */
    public record BackLink(String address, String text) {}

    /** The page before anything is sent. */
    public Rendering empty() {
        return page(List.of());
    }

    /** The page after a file that is not one of these. */
    public Rendering refused() {
        return page(List.of(new FormFault(FIELD, refusal)));
    }

    private Rendering page(List<FormFault> faults) {
        return Rendering.view("inlezen")
                .status(faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .modelAttribute("form", this)
                .modelAttribute("faults", faults)
                .build();
    }
}
