package nl.goedgesprek.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Writes the page's nonce at every script that a component writes, so that a browser tells it from one that somebody
 * smuggled in. PrimeFaces can do so itself, but takes no form then that its own scripts did not send, and needs a session
 * for every page.
 */
public class ScriptMarking extends RenderKitFactory {

    public ScriptMarking(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public @Nullable RenderKit getRenderKit(FacesContext faces, String id) {
        RenderKit kit = getWrapped().getRenderKit(faces, id);
        return kit == null ? null : new Kit(kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {

        private Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer out, String types, String encoding) {
            ResponseWriter writer = super.createResponseWriter(out, types, encoding);
            return ScriptPolicy.isFor(FacesContext.getCurrentInstance())
                    ? new Marker(
                            writer, CDI.current().select(PagePolicy.class).get().nonce())
                    : writer;
        }
    }

    private static final class Marker extends ResponseWriterWrapper {

        private final String nonce;

        private Marker(ResponseWriter wrapped, String nonce) {
            super(wrapped);
            this.nonce = nonce;
        }

        @Override
        public void startElement(String name, @Nullable UIComponent component) throws IOException {
            super.startElement(name, component);
            if (name.equals("script") || name.equals("style")) {
                super.writeAttribute("nonce", nonce, null);
            }
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer out) {
            return new Marker(super.cloneWithWriter(out), nonce);
        }
    }
}
