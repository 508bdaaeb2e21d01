package nl.goedgesprek.notices;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import nl.goedgesprek.support.ProductProcess;

/** Books by the JSON interface: the n-th of thousands of half hours, each of them free once. */
public final class Bookings {

    /** A practice that is open all days, from eight to six, for video calls of half an hour. */
    public static final Map<String, String> PRACTICE = Map.of(
            "GOEDGESPREK_LIMIT_BOOKINGS_PER_HOUR",
            "0",
            "GOEDGESPREK_PRACTICE_FILE",
            Path.of("src/test/resources/nl/goedgesprek/booking/rest/races.json")
                    .toAbsolutePath()
                    .toString());

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate FIRST_DAY = LocalDate.now(ZONE).plusDays(4);
    private static final int A_DAY = 20;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The start of the n-th half hour. */
    public static String moment(int which) {
        return FIRST_DAY
                .plusDays(which / A_DAY)
                .atTime(LocalTime.of(8, 0).plusMinutes(30L * (which % A_DAY)))
                .atZone(ZONE)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** @return the answer to a booking of the n-th half hour by somebody called as his address begins */
    public HttpResponse<String> book(ProductProcess product, int which, String email)
            throws IOException, InterruptedException {
        return post(product, "", """
                {"meetingType": "video", "start": "%s", "privacyAccepted": true,
                 "contact": {"name": "%s", "email": "%s"}}
                """.formatted(moment(which), email.substring(0, email.indexOf('@')), email));
    }

    public HttpResponse<String> post(ProductProcess product, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(product.address("/api/v1/bookings" + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** By which who booked finds it again. */
    public static String code(HttpResponse<String> booked) {
        try (JsonReader reader = Json.createReader(new StringReader(booked.body()))) {
            return reader.readObject().getString("code");
        }
    }
}
