import { createRoot } from "react-dom/client";
import { DelegatesDesk } from "./delegates-desk.tsx";

createRoot(document.querySelector("#app") as Element).render(<DelegatesDesk />);
