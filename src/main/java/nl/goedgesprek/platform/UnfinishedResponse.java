package nl.goedgesprek.platform;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * An answer that does not end when the page closes it, but when the server is done with the request. By then the session
 * is where other nodes find it, and who has read the answer may send the next request to any of them.
 */
public final class UnfinishedResponse extends HttpServletResponseWrapper {

    public UnfinishedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return new PrintWriter(super.getWriter()) {
            @Override
            public void close() {
                // The server does.
            }
        };
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new Unclosed(super.getOutputStream());
    }

    private static final class Unclosed extends ServletOutputStream {

        private final ServletOutputStream stream;

        private Unclosed(ServletOutputStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(int octet) throws IOException {
            stream.write(octet);
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            stream.write(octets, from, length);
        }

        @Override
        public void flush() throws IOException {
            stream.flush();
        }

        @Override
        public void close() {
            // The server does.
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            stream.setWriteListener(listener);
        }
    }
}
