package nl.soepsteen.platform.database;

import java.io.IOException;
import java.nio.file.Path;

/// The configuration of the embedded server, written anew at every start: what is in here holds, whatever someone or
/// an older version left in the files.
final class ServerSettings {

    private static final String MAIN = """
            # Written by Soepsteen at every start; changes in this file are lost.

            # Only programs on this computer can connect, and only with a password.
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            ssl = off
            max_connections = 50

            # A confirmed transaction survives a power cut. No one may turn this off.
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            allow_alter_system = off

            # A neighbour among other programs on a laptop or a small server.
            shared_buffers = 64MB
            work_mem = 8MB
            maintenance_work_mem = 64MB
            min_wal_size = 64MB
            max_wal_size = 512MB
            jit = off
            # No parallel queries: these tables are small, and containers give only 64 MB of the memory they need.
            max_parallel_workers_per_gather = 0

            # Rotated by size here, cleared away by Soepsteen.
            logging_collector = on
            log_directory = '../log'
            log_filename = 'postgresql-%Y%m%d-%H%M%S.log'
            log_file_mode = 0600
            log_rotation_age = 0
            log_rotation_size = 5MB
            log_line_prefix = '%m [%p] %q%a '
            log_timezone = 'UTC'

            # The same answers on every computer; Dutch order and Dutch search are Soepsteen's own work.
            timezone = 'UTC'
            datestyle = 'iso, dmy'
            lc_messages = 'C'
            lc_monetary = 'C'
            lc_numeric = 'C'
            lc_time = 'C'
            default_text_search_config = 'pg_catalog.simple'
            """;

    private static final String ACCESS = """
            # Written by Soepsteen at every start; changes in this file are lost.
            # TYPE  DATABASE   USER       ADDRESS        METHOD
            host    soepsteen  soepsteen  127.0.0.1/32   scram-sha-256
            host    all        postgres   127.0.0.1/32   scram-sha-256
            """;

    private ServerSettings() {}

    /// @param cluster PostgreSQL's data directory
    /// @param port where the server will listen
    static void write(Path cluster, int port) throws IOException {
        PrivateFiles.write(cluster.resolve("postgresql.conf"), MAIN + "port = " + port + "\n");
        PrivateFiles.write(cluster.resolve("pg_hba.conf"), ACCESS);
    }
}
