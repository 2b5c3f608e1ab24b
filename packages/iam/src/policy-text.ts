// A text of a policy document, which may not be known yet.

/** A part of a document that only a deployment will tell, such as the ARN of a bucket that does not exist yet. */
export const unknownText: unique symbol = Symbol("not known yet");

/** A text, or {@link unknownText}. */
export type PolicyText = string | typeof unknownText;

/** The known texts of a list. */
export function knownTexts(texts: readonly PolicyText[]): readonly string[] {
  return texts.filter((text): text is string => text !== unknownText);
}

/** Whether a list has a text that is not known yet. */
export function hasUnknown(texts: readonly PolicyText[]): boolean {
  return texts.includes(unknownText);
}
