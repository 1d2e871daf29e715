/** Today in Beijing: the one place where the command line looks at the clock. */
import { civilDateOf } from "@gongkai/calendar";

export function today(): string {
  return civilDateOf(new Date().toISOString());
}
