// A text in the languages of the government that is served.

/** English and Montenegrin (ISO 639-3 `cnr`). Both are always there. */
export interface LocalizedText {
  readonly en: string;
  readonly cnr: string;
}
