// Issues of files and folders, and of YAML itself.

import { page } from "./issue-page.ts";

export const fileIssueCodes = {
  ESTATE_FOLDER_MISSING: page(
    "There is no estate in the folder",
    "The folder that was named, or that was found, is not there, cannot be read, or holds no estate.yaml.",
    "Name the folder that holds estate.yaml: `--estate DIR`.",
  ),
  ESTATE_FOLDER_UNREADABLE: page(
    "A folder of tenants cannot be read",
    "`ministries` or `municipalities` is not a folder, is closed to you, or its symbolic links lead in a circle. Its tenants would be missing from the estate.",
    "Put a readable folder there.",
  ),
  ESTATE_FILE_MISSING: page(
    "A file of the estate is missing",
    "Every estate has estate.yaml, organizational-units.yaml, platform-accounts.yaml, network.yaml, identity.yaml and guardrails.yaml.",
    "Add the file. Its JSON Schema in the folder `schema` describes it.",
  ),
  ESTATE_FILE_UNKNOWN: page(
    "A YAML file is no part of an estate",
    "Nothing would read it: its name is misspelt, or it lies in the wrong folder.",
    "Give it the name that the issue suggests. A tenant's file belongs into `ministries` or `municipalities`.",
  ),
  ESTATE_FILE_EXTENSION: page(
    "A file ends in .yml",
    "Only files that end in .yaml are read, so a tenant would silently be missing.",
    "Rename it to .yaml.",
  ),
  ESTATE_FILE_STRAY: page(
    "Something in the folder is no part of an estate",
    "A warning: nothing reads it. Files that begin with a dot, end with a tilde or are called README are left alone.",
    "Move it elsewhere.",
  ),
  ESTATE_FILE_UNREADABLE: page(
    "A file cannot be read",
    "It is a folder, a device or a broken symbolic link, or you may not read it.",
    "Put a readable file there, or remove it.",
  ),
  ESTATE_FILE_TOO_LARGE: page(
    "A file is far too large",
    "No file that a person writes about a tenant has a mebibyte.",
    "Remove it; it is not a file of an estate.",
  ),
  ESTATE_FILE_EMPTY: page(
    "A file is empty",
    "It says nothing, so it cannot describe anything.",
    "Fill it in, or remove it.",
  ),
  ESTATE_FILE_NAME: page(
    "A tenant's code and file name differ",
    "The file is called after the code so that a tenant is found at once, and so that no code stands twice.",
    "Rename the file. Of a tenant that is deployed the code must stay: accounts and addresses hang on it.",
  ),
  ESTATE_ENCODING: page(
    "A file is not UTF-8",
    "It was saved as UTF-16, in an older encoding, or with a byte order mark. č, ć, š, ž and đ would be lost.",
    "Save it as UTF-8 without a byte order mark.",
  ),
} as const;

export const yamlIssueCodes = {
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
    "`!name` changes how a value is read. An estate needs plain values only.",
    "Remove the tag; put a number that is meant as text in quotes.",
  ),
  YAML_TOO_DEEP: page(
    "A file is nested too deeply",
    "No file of an estate needs that.",
    "Restore it from version control.",
  ),
  YAML_CONFLICT_MARKERS: page(
    "A file holds merge conflict markers",
    "A merge was not finished.",
    "Keep what should stay of both sides, and remove the marker lines.",
  ),
} as const;
