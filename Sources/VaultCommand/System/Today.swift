import Days

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Day {
  /// The calendar day where the user is; the only place that looks at a clock.
  static var today: Day {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    let year = Int(local.tm_year) + 1900
    let month = Int(local.tm_mon) + 1
    return Day(year: year, month: month, day: Int(local.tm_mday)) ?? Day(number: now / 86_400)
  }
}
