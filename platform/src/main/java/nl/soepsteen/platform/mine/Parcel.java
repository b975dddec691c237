package nl.soepsteen.platform.mine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files to take along.
///
/// @param files by path; what each holds is fetched when it is written
public record Parcel(Map<String, Supplier<byte[]>> files) {

    /// Writes them as a zip, one after the other.
    ///
    /// @param output left open
    /// @throws IOException when it cannot be written
    public void writeTo(OutputStream output) throws IOException {
        // Not closed: that would close what was given.
        ZipOutputStream zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        for (Map.Entry<String, Supplier<byte[]>> file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            zip.write(file.getValue().get());
            zip.closeEntry();
        }
        zip.finish();
    }
}
