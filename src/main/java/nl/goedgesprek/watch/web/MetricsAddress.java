package nl.goedgesprek.watch.web;

import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.goedgesprek.watch.Counts;
import org.jspecify.annotations.Nullable;

/** The figures, in whichever of Prometheus's formats is asked for. The server's own, under it, are nobody's. */
@WebServlet({MetricsAddress.PATH, MetricsAddress.PATH + "/*"})
public class MetricsAddress extends HttpServlet {

    static final String PATH = "/metrics";

    private static final long serialVersionUID = 1L;
    private static final ExpositionFormats FORMATS = ExpositionFormats.init();

    @Inject
    private transient Counts counts;

    @Inject
    private transient MetricsDoor door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!door.admits(request.getHeader("Authorization"), request.getRemoteAddr())) {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("GOEDGESPREK_METRICS_TOKEN");
        } else {
            ExpositionFormatWriter format = writer(request.getHeader("Accept"));
            response.setHeader("Cache-Control", "no-store");
            response.setContentType(format.getContentType());
            format.write(response.getOutputStream(), counts.all());
        }
    }

    /** Of Prometheus's formats the binary one is not in the WAR; who asks for it gets text, which he understands too. */
    private static ExpositionFormatWriter writer(@Nullable String accepted) {
        ExpositionFormatWriter wanted = FORMATS.findWriter(accepted);
        return wanted.isAvailable() ? wanted : FORMATS.findWriter(null);
    }
}
