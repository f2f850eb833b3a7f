import Mustache
import VaultReview

// What the templates are filled in with; a name in a template is the name of a property here. No
// property is optional, as the engine would look for it further out.

/// The whole page.
struct PageValues {
  let title: String
  let day: String
  let style: String
  let summary: [PhraseValues]
  let contents: [LinkToSection]
  let sections: [SectionValues]
  let figures: [FigureValues]
  let hasSummary: Bool
  let hasContents: Bool
  let hasFigures: Bool
}

/// A line of the contents.
struct LinkToSection {
  let anchor: String
  let name: String
}

/// A section of the review.
struct SectionValues {
  let anchor: String
  let heading: String
  /// Whether it is the other half of the section before it.
  let isPart: Bool
  let items: [ItemValues]
  let rest: [ItemValues]
  let more: PhraseValues
  let hasRest: Bool
}

/// A line of a section.
struct ItemValues {
  let id: String
  let isTask: Bool
  let text: PhraseValues
  let reason: PhraseValues
  let details: [PhraseValues]
  let hasReason: Bool
  let hasDetails: Bool
}

/// A picture and its table.
struct FigureValues {
  let caption: String
  /// What the picture is called, for ids and for the table.
  let name: String
  let drawing: String
  let columns: [String]
  let rows: [RowValues]
}

/// A row of a table; its first cell says what it is about.
struct RowValues {
  let head: PhraseValues
  let cells: [PhraseValues]
}

/// Words with their links.
struct PhraseValues {
  let pieces: [PieceValues]
}

/// A part of such words.
struct PieceValues {
  /// What the part is; the raw value is the name of its template.
  enum Kind: String {
    case words
    /// Words that may run from right to left.
    case foreign
    case person
    case place
    case website
    case command
    /// Characters that draw something.
    case drawn
  }

  let kind: Kind
  let words: String
  var address = ""
  /// The note that a place is in, or what drawn characters say.
  var note = ""
  var line = 0
}

// Pages have thousands of these, and the engine's own way to a property takes longer than all else.

extension ItemValues: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "id": id
    case "isTask": isTask
    case "text": text
    case "reason": reason
    case "details": details
    case "hasReason": hasReason
    case "hasDetails": hasDetails
    default: nil
    }
  }
}

extension RowValues: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "head": head
    case "cells": cells
    default: nil
    }
  }
}

extension PhraseValues: MustacheParent {
  func child(named name: String) -> Any? {
    name == "pieces" ? pieces : nil
  }
}

extension PieceValues: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "kind": kind.rawValue
    case "words": words
    case "address": address
    case "note": note
    case "line": line
    default: nil
    }
  }
}
