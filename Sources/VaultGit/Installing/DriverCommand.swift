/// The command line with which git calls our merge driver.
enum DriverCommand {
  /// A line for the shell that git runs it with.
  ///
  /// git takes every status but 0 for a conflict that is written down in the file. So where the program
  /// is gone, or could not do it, git merges the file as it does without us.
  static func line(program: String) -> String {
    // git replaces what begins with a percent sign.
    let quoted = program.replacing("'", with: #"'\''"#).replacing("%", with: "%%")
    return "if '\(quoted)' merge-driver --marks %L -- %O %A %B %P; then exit 0; "
      + "elif test $? -eq 1; then exit 1; fi; "
      + "git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B"
  }
}
