import { describe, expect, it } from "vitest";
import { openArchiveHost, testBrowser } from "../../test/archive-host.ts";
import { openState, stateFiles, statePage, states } from "../../test/states.ts";

const browser = testBrowser();
const CONTROLS = ".ec-filters :is(input, select, button), .ec-pages a, summary, .ec-menu :is(a, button)";

// That every control has a name, and room around it, is told by axe in accessibility.test.ts.
describe("the controls of every element", () => {
  it("are at least 44 CSS pixels high and wide for a finger", async () => {
    const { page, close } = await openArchiveHost(browser(), statePage, {
      files: stateFiles,
      ready: false,
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 800 },
    });
    for (const name of ["archive, every filter", "parts apart", "add to calendar"]) {
      await openState(
        page,
        states.findIndex((state) => state.name === name),
      );
      const small = await page.locator(`${CONTROLS} >> visible=true`).evaluateAll((all) =>
        all.flatMap((each) => {
          const { width, height } = each.getBoundingClientRect();
          return width < 44 || height < 44 ? `${each.outerHTML.slice(0, 80)} ${width}x${height}` : [];
        }),
      );
      expect([name, small]).toEqual([name, []]);
    }
    await close();
  });

  it("move nothing for a reader who wants no motion", async () => {
    const { page, close } = await openArchiveHost(browser(), statePage, {
      files: stateFiles,
      ready: false,
      reducedMotion: "reduce",
    });
    for (const index of states.keys()) {
      await openState(page, index);
      const moving = await page.evaluate(() => {
        const roots = [...document.querySelectorAll("*")].flatMap((each) => each.shadowRoot ?? []);
        const all = roots.flatMap((root) => [...root.querySelectorAll("*")]);
        return all.filter((each) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(each);
          return animationName !== "none" || /[1-9]/.test(transitionDuration) || scrollBehavior === "smooth";
        }).length;
      });
      expect([states[index]?.name, moving]).toEqual([states[index]?.name, 0]);
    }
    await close();
  }, 120_000);
});
