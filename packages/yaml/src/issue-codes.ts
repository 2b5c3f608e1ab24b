// Every issue that this room reports, explained: the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

export const issueCodes = {
  FILE_EMPTY: page("A file is empty", "It says nothing, so it cannot describe anything.", "Fill it in, or remove it."),
  FILE_UNREADABLE: page(
    "A file cannot be read",
    "It is a folder, a device or a broken symbolic link, or you may not read it.",
    "Put a readable file there, or remove it.",
  ),
  FILE_TOO_LARGE: page(
    "A file is far too large",
    "No file that a person writes about a tenant has a mebibyte.",
    "Remove it.",
  ),
  FILE_ENCODING: page(
    "A file is not UTF-8",
    "It was saved as UTF-16, in an older encoding, or with a byte order mark. č, ć, š, ž and đ would be lost.",
    "Save it as UTF-8 without a byte order mark.",
  ),
  KEY_UNKNOWN: page(
    "A key is not known",
    "It is misspelt, or stands in the wrong place. It would have no effect.",
    "Write the key that the issue suggests, or remove it.",
  ),
  KEY_MISSING: page("A key is missing", "There is no safe default for it.", "Add it."),
  VALUE_MISSING: page("A key has no value", "Nothing stands behind its colon.", "Give it a value, or remove the line."),
  VALUE_TYPE: page(
    "A value is of the wrong kind",
    "Such as a number where a text belongs: YAML reads 012 as a number. Quotes make a text of it.",
    "Correct the value where the issue points; the editor completes and explains keys when the file names its schema.",
  ),
  VALUE_INVALID: page("A value is not allowed", "The schema refuses it.", "Correct the value where the issue points."),

  YAML_SYNTAX: page(
    "A file is not YAML",
    "Brackets, quotes or indentation do not match.",
    "Correct the line. What follows a mistake is often misread too: correct the first one first.",
  ),
  YAML_KEY_REPEATED: page("A key stands twice", "Only one of the two would count.", "Keep one of them."),
  YAML_TAB: page("A tab indents a line", "YAML indents with spaces.", "Replace the tab by spaces."),
  YAML_DOCUMENTS: page(
    "A file holds several documents",
    "A line `---` begins a second document, which nothing would read.",
    "Put each document in a file of its own.",
  ),
  YAML_ANCHOR: page(
    "A file uses an anchor or an alias",
    "A value that stands elsewhere is easily overlooked in a review, and nested aliases can grow without bound.",
    "Write the value out where it is used.",
  ),
  YAML_MERGE_KEY: page(
    "A file uses a merge key",
    "`<<` takes values from elsewhere and is read differently by different tools.",
    "Write the values out.",
  ),
  YAML_TAG: page(
    "A file uses a tag",
    "`!name` changes how a value is read. Plain values are enough.",
    "Remove the tag; put a number that is meant as text in quotes.",
  ),
  YAML_TOO_DEEP: page(
    "A file is nested too deeply",
    "No file that a person writes needs that.",
    "Restore it from version control.",
  ),
  YAML_CONFLICT_MARKERS: page(
    "A file holds merge conflict markers",
    "A merge was not finished.",
    "Keep what should stay of both sides, and remove the marker lines.",
  ),
} as const satisfies Readonly<Record<string, IssueCode>>;

function page(title: string, why: string, fix: string): IssueCode {
  return { title, why, fix };
}
