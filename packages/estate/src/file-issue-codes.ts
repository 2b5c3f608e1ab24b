// Issues of the files and folders of an estate.

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
  ESTATE_FILE_NAME: page(
    "A tenant's code and file name differ",
    "The file is called after the code so that a tenant is found at once, and so that no code stands twice.",
    "Rename the file. Of a tenant that is deployed the code must stay: accounts and addresses hang on it.",
  ),
} as const;
