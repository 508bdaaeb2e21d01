package nl.goedgesprek.figures;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.atomic.AtomicReference;

/** Gives back what was put into it: the same bytes, without any work. It is added to a copy of the WAR for measuring. */
@Path("v1/ready-made")
public class ReadyMade {

    private static final AtomicReference<byte[]> BYTES = new AtomicReference<>(new byte[0]);

    @PUT
    public void keep(byte[] bytes) {
        BYTES.set(bytes);
    }

    @GET
    public Response give() {
        return Response.ok(BYTES.get(), MediaType.APPLICATION_JSON_TYPE).build();
    }
}
