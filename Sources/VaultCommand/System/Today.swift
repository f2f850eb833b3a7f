import Days

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The time by the clock, for how long things are kept.
func secondsSince1970() -> Int { time(nil) }

extension Day {
  /// The calendar day where the user is; only this file looks at a clock.
  static var today: Day {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    let year = Int(local.tm_year) + 1900
    let month = Int(local.tm_mon) + 1
    return Day(year: year, month: month, day: Int(local.tm_mday)) ?? Day(number: now / 86_400)
  }
}
