// The program: the archive of a registry office.

import { DocumentArchive } from "./document-archive.ts";

export default () => {
  const archive = new DocumentArchive("registers", { keepYears: 10, tags: { "temelj:tenant": "kotor" } });
  return { ...archive.handle };
};
