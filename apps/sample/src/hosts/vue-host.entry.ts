import { createApp } from "vue";
import HarbourCouncil from "./harbour-council.vue";

createApp(HarbourCouncil).mount("#app");
