// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

import nl.deelwijzer.benchmarks.suite.Scratch;
import nl.deelwijzer.embedded.FreePorts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The proxy that everybody compares with, as a process of this run with a folder of its own. */
final class Nginx {

    private Nginx() {}

    /** In front of a service on that port; needs the program {@code nginx}. */
    static Program before(int police) throws IOException, InterruptedException {
        var folder = Scratch.folder();
        int port = FreePorts.lasting();
        var file = folder.resolve("nginx.conf");
        var _ = Files.writeString(file, configuration(folder, port, police));
        return Program.of(List.of("nginx", "-p", folder.toString(), "-c", file.toString()), port);
    }

    private static String configuration(Path folder, int port, int police) {
        return """
        daemon off;
        worker_processes auto;
        pid %1$s/nginx.pid;
        error_log %1$s/error.log;
        events { worker_connections 1024; }
        http {
          access_log off;
          client_body_temp_path %1$s/body;
          proxy_temp_path %1$s/proxy;
          fastcgi_temp_path %1$s/fastcgi;
          uwsgi_temp_path %1$s/uwsgi;
          scgi_temp_path %1$s/scgi;
          upstream police { server 127.0.0.1:%3$d; keepalive 256; keepalive_requests 10000000; }
          server {
            listen 127.0.0.1:%2$d;
            keepalive_requests 10000000;
            location /police/ {
              proxy_pass http://police/;
              proxy_http_version 1.1;
              proxy_set_header Connection "";
              proxy_set_header X-Forwarded-Prefix /police;
            }
          }
        }
        """
                .formatted(folder, port, police);
    }
}
