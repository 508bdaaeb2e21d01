package nl.goedgesprek.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Makes a copy of an open Derby database while others go on writing to it.
 *
 * @param database the folder of the database, which is called {@code db}
 */
record Copying(Path database, BackupFolder folder) {

    /**
     * Returns when the copy is whole, looked over and on the disk. If it fails, the copies before it are all still there, and
     * nothing of it takes room.
     *
     * @throws NoRoomException when the disk has not three times as much room as the database takes
     * @throws SQLException when the database cannot be copied, or the copy is damaged
     */
    Backup make(Connection connection, Instant now) throws IOException, SQLException {
        Path fresh = folder.begin();
        try {
            fill(fresh, connection);
            return folder.keep(fresh, now);
        } catch (IOException | SQLException | RuntimeException failed) {
            new Tree(fresh).discard(failed);
            throw failed;
        }
    }

    private void fill(Path fresh, Connection connection) throws IOException, SQLException {
        new Tree(database).requireRoom(folder.path(), 3);
        try (CallableStatement copy = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
            copy.setString(1, fresh.toString());
            copy.execute();
        }
        DerbyFolder copied = new DerbyFolder(fresh.resolve(Backup.DATABASE));
        copied.check();
        // What is written anew hides what was damaged before, and may be damaged itself.
        copied.rewrite();
        copied.check();
        new Sums(fresh).write();
    }
}
