import Findings
import GRDB
import People

extension IndexFile {
  /// Writes a refresh in one transaction, so that other programs see all of it or nothing.
  ///
  /// False where it could not be written, for the disk is full or another process was faster: the next
  /// run will do it. Where the index is damaged it is emptied, to be made anew.
  @discardableResult
  package func save(_ refresh: IndexRefresh) -> Bool {
    do {
      return try database.writeWithoutTransaction { database in
        var isWritten = false
        try database.inTransaction(.immediate) {
          let now = try IndexMeta(of: database)
          guard now.generation == refresh.kept.generation,
            try IndexState(of: database, key: key) == .ready
          else { return .rollback }
          try RefreshWriter(refresh, in: database).write()
          isWritten = true
          return .commit
        }
        return isWritten
      }
    } catch let error as DatabaseError where error.isAboutDamage {
      try? empty()
      return false
    } catch {
      return false
    }
  }
}
