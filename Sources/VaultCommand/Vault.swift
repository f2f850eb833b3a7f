import ArgumentParser

@main
struct VaultCommand: AsyncParsableCommand {
  func run() async throws {}
}
