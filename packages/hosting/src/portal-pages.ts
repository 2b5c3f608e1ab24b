// The pages a portal shows until its own are published: short, in both languages, accessible, without scripts or styles.

import type { LocalizedText } from "@temelj/kernel";

/** HTML by object key: what citizens see first, what is not found, and what the firewall stopped. */
export function placeholderPages(title: LocalizedText): Readonly<Record<string, string>> {
  return {
    "index.html": page(title, {
      cnr: "Ova stranica je u pripremi.",
      en: "This page is being prepared.",
    }),
    "404.html": page(title, {
      cnr: "Tražena stranica ne postoji.",
      en: "The page you asked for does not exist.",
    }),
    "403.html": page(title, {
      cnr: "Zahtjev je odbijen. Pokušajte ponovo za nekoliko minuta.",
      en: "The request was refused. Try again in a few minutes.",
    }),
  };
}

/** A document whose two parts say their language, so that screen readers pronounce each as they should. */
function page(title: LocalizedText, message: LocalizedText): string {
  const cnr = escapeHtml(title.cnr);
  const en = escapeHtml(title.en);
  const documentTitle = cnr === en ? cnr : `${cnr} – ${en}`;
  return `<!doctype html>
<html lang="cnr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${documentTitle}</title>
  </head>
  <body>
    <main>
      <h1>${cnr}</h1>
      <p>${escapeHtml(message.cnr)}</p>
      <section lang="en">
        <h2>${en}</h2>
        <p>${escapeHtml(message.en)}</p>
      </section>
    </main>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
