extension ManPage {
  /// What holds for every command and stands in the help of none.
  static var closing: [String] {
    [
      ".Sh ENVIRONMENT",
      ".Bl -tag -width VAULT_DIR",
      ".It Ev VAULT_DIR",
      "The folder of the vault, where no argument names one.",
      ".It Ev NO_COLOR",
      "If set and not empty, nothing is coloured.",
      ".El",
      ".Sh EXIT STATUS",
      ".Bl -tag -width Ds",
      ".It 0",
      "All went well, also where a list is empty.",
      ".It 1",
      "Problems were found in the notes, where the command is one that looks for them.",
      ".It 2",
      "It could not be done, or a name is unknown or ambiguous.",
      ".It 64",
      "The command was typed wrongly.",
      ".El",
    ]
  }
}
