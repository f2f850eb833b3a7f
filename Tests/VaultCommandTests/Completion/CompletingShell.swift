import Foundation
import Testing

/// A shell at a terminal of its own, at which somebody types and presses keys.
struct CompletingShell: CustomTestStringConvertible, Sendable {
  /// What is done with a line that was typed.
  enum Act: String {
    /// Ask what could stand at its end.
    case propose = "\u{14}\u{5}\u{18}"
    /// Press the tab key, and have the shell take the line apart as if it were run.
    case complete = "\t\u{19}"
  }

  let name: String
  /// How it is started, given the file with its settings.
  private let start: String
  private let settings: String

  var testDescription: String { name }

  /// Those of this machine, none on a Mac: what gives them a terminal is another program there.
  static var installed: [CompletingShell] {
    #if os(Linux)
      [zsh, fish].filter { isInstalled($0.name) && isInstalled("script") }
    #else
      []
    #endif
  }

  private static func isInstalled(_ program: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\(program)")
  }

  /// What it answers to lines, one after the other.
  func answers(to lines: [(typed: String, act: Act)], in copy: VaultCopy) async throws -> [[String]]
  {
    let scratch = copy.scratch
    let script = try await copy.run("vault --generate-completion-script \(name)").output
    try Data(script.utf8).write(to: scratch.appending(path: "_vault"))
    try Data(settings.utf8).write(to: scratch.appending(path: ".zshrc"))
    let answers = scratch.appending(path: "answers")
    try? FileManager.default.removeItem(at: answers)
    // Each line is typed when the one before has been answered.
    let typing = lines.enumerated().map { number, line in
      """
      until [ "$(grep -c '^end of answer$' "$SCRATCH/answers" 2>/dev/null)" = \(number + 1) ]; do sleep 0.02; done
      printf '%s' '\(line.typed.replacing("'", with: "'\\''"))\(line.act.rawValue)'
      """
    }
    let last = """
      until [ "$(grep -c '^end of answer$' "$SCRATCH/answers")" = \(lines.count + 1) ]; do sleep 0.02; done
      printf 'exit\\n'
      """
    let file = scratch.appending(path: "type.sh")
    try Data((typing + [last]).joined(separator: "\n").utf8).write(to: file)
    let line = """
      export SCRATCH='\(scratch.path)' LC_ALL=C.UTF-8 TERM=xterm XDG_CONFIG_HOME='\(scratch.path)'
      export XDG_DATA_HOME="$SCRATCH" HOME="$SCRATCH" ZDOTDIR="$SCRATCH"
      timeout 120 sh "$SCRATCH/type.sh" | timeout 120 script -qec 'stty cols 200 rows 60; exec \(start)' /dev/null
      """
    _ = try await copy.run(line)
    let text = String(decoding: try Data(contentsOf: answers), as: UTF8.self)
    return text.components(separatedBy: "end of answer\n").dropFirst().dropLast()
      .map { $0.split(separator: "\n").map(String.init) }
  }

  /// All that is proposed is put into the line, which the shell then takes apart.
  private static let zsh = CompletingShell(
    name: "zsh", start: "zsh -d -i",
    settings: """
      unsetopt beep
      fpath=("$SCRATCH" $fpath)
      autoload -Uz compinit && compinit -u -D
      zle -C every-match complete-word _generic
      zstyle ':completion:every-match:*' completer _all_matches _complete
      zstyle ':completion:every-match:*' insert true
      zstyle ':completion:every-match:*' old-matches false
      remember() { typed=$BUFFER kept=${BUFFER% *} }
      answer() {
        eval "print -rl -- $BUFFER" >>"$SCRATCH/answers"
        print -r -- 'end of answer' >>"$SCRATCH/answers"
        BUFFER=
      }
      propose() {
        [[ $BUFFER == $typed ]] && BUFFER= || BUFFER=${BUFFER#$kept}
        answer
      }
      zle -N remember
      zle -N propose
      zle -N answer
      bindkey '^T' remember
      bindkey '^E' every-match
      bindkey '^X' propose
      bindkey '^Y' answer
      print -r -- 'end of answer' >"$SCRATCH/answers"
      """)

  private static let fish = CompletingShell(
    name: "fish", start: "fish --no-config --interactive --init-command \"source $SCRATCH/.zshrc\"",
    settings: """
      source "$SCRATCH/_vault"
      function answer
        echo 'end of answer' >>"$SCRATCH/answers"
        commandline ''
      end
      function propose
        complete -C (commandline -cp) | string replace -r '\\t.*' '' >>"$SCRATCH/answers"
        answer
      end
      function take
        eval "printf '%s\\n' "(commandline) >>"$SCRATCH/answers"
        answer
      end
      bind \\ct true
      bind \\ce true
      bind \\cx propose
      bind \\cy take
      echo 'end of answer' >"$SCRATCH/answers"
      """)
}
