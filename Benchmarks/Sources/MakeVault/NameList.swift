/// Names of people, each once, in several scripts.
enum NameList {
  static func names(_ count: Int, _ random: inout RandomNumbers) -> [String] {
    var taken: Set<String> = []
    return (0..<count).map { _ in
      let name = name(&random)
      var unique = name
      var number = 2
      while !taken.insert(unique).inserted {
        unique = "\(name) \(number)"
        number += 1
      }
      return unique
    }
  }

  private static func name(_ random: inout RandomNumbers) -> String {
    let script = random.percent(75) ? scripts[0] : random.pick(scripts)
    let (first, last) = (random.pick(script.first), random.pick(script.last))
    let middle = random.percent(40) ? " " + random.pick(script.first) : ""
    return script.isFamilyFirst ? last + first : first + middle + " " + last
  }

  private struct Script {
    let first: [String]
    let last: [String]
    var isFamilyFirst = false

    init(_ first: String, _ last: String, isFamilyFirst: Bool = false) {
      self.first = first.split(separator: " ").map(String.init)
      self.last = last.split(separator: " ").map(String.init)
      self.isFamilyFirst = isFamilyFirst
    }
  }

  private static let scripts = [
    Script(
      """
      Ada Anouk Aoife Amara Bram Beatriz Chidi Carla Daan Elena Emeka Femke Finn Gwen Hugo Ines Imogen Joost \
      Jonas Kofi Lena Luca Maeve Marta Niamh Noor Olga Oscar Piet Rosa Ruth Sanne Tariq Tess Uma Vera Wanda Yara
      """,
      """
      Abara Bakker Brandt Callan Costa Dahl Diallo Doyle Eze Ferrari Fischer Garcia Haas Hughes Iwu Jansen Keane \
      Kovac Lund Mensah Meyer Moreau Novak Okoro Park Quist Reyes Rossi Silva Torres Ueda Visser Walsh Young Zhou
      """),
    Script(
      "Zoë Søren José Åsa Jiří Łucja Çağla Björn Ágnes Müge",
      "Müller Dvořák Øster Peña Żak Öz Brontë Țîrlea"),
    Script("Анна Иван Юрій Ольга Сергей", "Иванова Петров Шевченко Смирнов"),
    Script("Ελένη Νίκος Μαρία", "Νικολάου Γεωργίου"),
    Script("محمد ليلى سلمى", "حداد منصور"),
    Script("英 明 秀英 建国 芳", "王 李 张 陈", isFamilyFirst: true),
    Script("花子 健一 千尋", "三宅 田中 鈴木", isFamilyFirst: true),
  ]
}
