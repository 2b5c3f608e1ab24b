// The page in a real browser: no script from outside runs, filters and languages work, axe finds nothing to mend.

import { existsSync } from "node:fs";

import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { AuditReport } from "../src/audit-report.ts";
import { formatHtml } from "../src/format-html.ts";
import { hostileTexts } from "./hostile-report.ts";
import { findingOf, sampleReport, urnOf } from "./sample-report.ts";

/** A browser of the machine; nothing is downloaded. */
const executablePath = [
  process.env["TEMELJ_BROWSER"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
].find((path) => path !== undefined && existsSync(path));

if (executablePath === undefined) {
  console.error("NO BROWSER: the page is not tested in one. Install chromium, or name one in TEMELJ_BROWSER.");
}

// No service of the browser's own may ask the network: it would only slow the tests.
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** In the browser: texts whose contrast with what is behind them is too low. */
const faintTexts = `(() => {
  const rgba = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const color = rgba(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] === 1) return color;
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18] : [255, 255, 255];
  };
  const faint = [];
  for (const element of document.body.querySelectorAll("*")) {
    const said = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
    if (!said || !element.checkVisibility() || element.tagName === "SCRIPT") continue;
    const style = getComputedStyle(element);
    const [light, dark] = [luminance(rgba(style.color)), luminance(behind(element))].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5)) faint.push(element.tagName + " " + ratio.toFixed(2) + " " + element.textContent.trim().slice(0, 40));
  }
  return faint;
})()`;

describe.skipIf(executablePath === undefined)("the page in a browser", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ args: flags, ...(executablePath === undefined ? {} : { executablePath }) });
  });

  afterAll(async () => {
    await browser.close();
  });

  interface Options {
    readonly javaScriptEnabled?: boolean;
    readonly colorScheme?: "light" | "dark";
    readonly width?: number;
  }

  /** Opens a report; what a browser complains of, such as a broken policy, is collected. */
  async function open(report: AuditReport, options: Options = {}): Promise<{ page: Page; complaints: string[] }> {
    const { width = 1200, ...rest } = options;
    // axe has to be put into the page past its policy, which is tested by itself.
    const context = await browser.newContext({ ...rest, viewport: { width, height: 900 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => complaints.push(dialog.message()));
    page.on("request", (request) =>
      complaints.push(...(request.url().startsWith("https://report.example/") ? [] : [request.url()])),
    );
    await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: formatHtml(report) }));
    await page.goto("https://report.example/");
    return { page, complaints };
  }

  const hostile: AuditReport = {
    ...sampleReport,
    findings: hostileTexts.map((text, index) =>
      findingOf("s3-logs", "fail", "high", {
        urn: urnOf("kotor-production", `${text}${index}`),
        message: text,
        given: text,
        fix: text,
      }),
    ),
    stacks: hostileTexts.map((text) => ({ project: "municipality", stack: text, tenant: text })),
  };

  test("nothing that a state file holds runs, and nothing is fetched", async () => {
    const { page, complaints } = await open(hostile);
    expect(await page.locator("li[data-tenant]").count()).toBe(hostileTexts.length);
    expect(complaints).toEqual([]);
  });

  test("the policy stops a script that is not the page's", async () => {
    const { page } = await open(sampleReport);
    const ran = await page.evaluate(`(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.ran = true";
      document.body.append(script);
      return globalThis.ran === true;
    })()`);
    expect(ran).toBe(false);
  });

  test("filters by tenant, severity, framework and outcome; all come back", async () => {
    const { page } = await open(sampleReport);
    const visible = async (): Promise<number> => page.locator("li[data-tenant]:visible").count();
    expect(await visible()).toBe(5);
    for (const [label, choice, count] of [
      ["Tenant", "kotor", 2],
      ["Severity", "Critical", 1],
      ["Law or standard", "NIST SP 800-53 r5", 0],
      ["Outcome", "Waived", 1],
    ] as const) {
      await page.getByRole("combobox", { name: label, exact: true }).selectOption({ label: choice });
      expect([label, await visible()]).toEqual([label, count]);
      expect(await page.getByRole("status").innerText()).toContain(String(count));
      expect(await page.getByText("No finding is of this kind.").isVisible()).toBe(count === 0);
      await page.getByRole("button", { name: "Show all" }).click();
      await expect.poll(visible).toBe(5);
    }
  });

  test.each([true, false])("changes its language with a script and without (%s)", async (javaScriptEnabled) => {
    const { page } = await open(sampleReport, { javaScriptEnabled });
    const heading = page.getByRole("heading", { level: 1 });
    expect(await heading.innerText()).toBe("Audit of Pulumi stacks");
    await page.getByLabel("Crnogorski").check();
    expect(await heading.innerText()).toBe("Provjera Pulumi stekova");
    expect(await page.getByRole("heading", { name: "Pravilo s3-blocks-public-access važi" }).isVisible()).toBe(true);
  });

  test("with a script the options of filters change their language too", async () => {
    const { page } = await open(sampleReport);
    await page.getByLabel("Crnogorski").check();
    expect(await page.locator("html").getAttribute("lang")).toBe("cnr");
    expect(await page.locator("select[name=severity] option").nth(1).innerText()).toBe("Kritično");
  });

  test("without a script every finding can be read, and no filter pretends to work", async () => {
    const { page } = await open(sampleReport, { javaScriptEnabled: false });
    expect(await page.locator("li[data-tenant]:visible").count()).toBe(5);
    expect(await page.locator("#filters").isVisible()).toBe(false);
    expect(await page.getByText("stacks/municipality/index.ts:12").isVisible()).toBe(true);
  });

  test("the keyboard reaches everything, first the way past the contents", async () => {
    const { page } = await open(sampleReport);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toContain("Skip to the findings");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("findings");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.name")).toBe("tenant");
  });

  test("on paper there are no controls, and every finding", async () => {
    const { page } = await open(sampleReport);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#filters").isVisible()).toBe(false);
    expect(await page.locator("nav").isVisible()).toBe(false);
    expect(await page.locator("li[data-tenant]:visible").count()).toBe(5);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(1000);
  });

  test("nothing has to be scrolled sideways on a phone", async () => {
    const { page } = await open(sampleReport, { width: 360 });
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  });

  // What WCAG 2.2 asks: 4.5 to 1, and 3 to 1 for large text. Structure and names are html-validate's to check.
  test.each(["light", "dark"] as const)("every text can be read in %s", async (colorScheme) => {
    for (const report of [sampleReport, hostile]) {
      const { page } = await open(report, { colorScheme });
      expect(await page.evaluate(faintTexts)).toEqual([]);
    }
  });
});
