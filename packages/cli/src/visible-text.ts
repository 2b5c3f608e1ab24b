// Text from a file on its way to a terminal: nothing in it can move the cursor, change colours or turn the line round.

/** Control characters other than tab and line feed as `\u001b`; all else as it stands. */
export function visibleText(text: string): string {
  return text.replaceAll(/(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
