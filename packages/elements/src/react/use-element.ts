import {
  createElement,
  type JSX,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from "react";
import { attributeName } from "./attribute-name.ts";

type Given = Readonly<Record<string, unknown>>;
type Handler = (event: Event) => void;

const HANDLERS = ["Load", "Error", "Navigate", "Query", "Change"];
const OBJECTS = ["items", "item", "source", "asked"];

/** What a component writes: an element's tag, which is defined in the browser; on a server it is content with attributes. */
export function useElement(tag: string, define: () => Promise<unknown>, props: object): JSX.Element {
  const given = props as Given;
  const element = useRef<HTMLElement>(null);
  useImperativeHandle(given.ref as Ref<unknown>, () => element.current);
  useProperties(element, given);
  useHandlers(element, given);
  useEffect(() => void define(), [define]);
  return createElement(tag, { ...attributesOf(given), ref: element });
}

type Element = { readonly current: HTMLElement | null };

/** Objects are no attributes; an element that is not defined yet takes them over when it is. */
function useProperties(element: Element, given: Given): void {
  const before = useRef<Given>({});
  useLayoutEffect(() => {
    for (const name of OBJECTS) {
      if (given[name] !== before.current[name]) Object.assign(element.current ?? {}, { [name]: given[name] });
    }
    before.current = given;
  });
}

/** One listener an event for as long as the element stands there, whichever handler is given. */
function useHandlers(element: Element, given: Given): void {
  const latest = useRef(given);
  useLayoutEffect(() => {
    latest.current = given;
  });
  useLayoutEffect(() => {
    const stop = new AbortController();
    for (const name of HANDLERS) {
      const heard: Handler = (event) => (latest.current[`on${name}`] as Handler | undefined)?.(event);
      element.current?.addEventListener(`event-content:${name.toLowerCase()}`, heard, stop);
    }
    return () => stop.abort();
  }, [element]);
}

function attributesOf(given: Given): Given {
  const kept = Object.entries(given).filter(
    ([name]) => !OBJECTS.includes(name) && !HANDLERS.includes(name.slice(2)),
  );
  return Object.fromEntries(kept.map(([name, value]) => [attributeName(name), value]));
}
