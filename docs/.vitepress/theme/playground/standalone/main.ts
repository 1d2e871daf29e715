import { createApp } from "vue";
import Standalone from "./Standalone.vue";
import "./standalone.css";
import "../playground.css";
import "../../strip.css";

createApp(Standalone).mount("#app");
