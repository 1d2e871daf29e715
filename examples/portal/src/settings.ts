/** What a deployment sets, from the environment. */
import * as z from "zod";

const user = z
  .string()
  .regex(/^[^:]+:.{8,}$/u, "a user is written name:password, the password of at least 8 characters")
  .transform((text) => {
    const at = text.indexOf(":");
    return { name: text.slice(0, at), password: text.slice(at + 1) };
  });

const Environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
    HOST: z.string().default("127.0.0.1"),
    /** The address the public sees, where a proxy stands in front: `https://example.org`. */
    PUBLIC_URL: z.url({ protocol: /^https?$/u }).optional(),
    /** A PostgreSQL server. Without it, one embedded in this process. */
    DATABASE_URL: z.string().optional(),
    /** Folder of the embedded database, for one process at a time; `memory` keeps nothing. */
    DATA_DIR: z.string().default("data"),
    /** The day it is taken to be, to try the portal on another day. */
    TODAY: z.iso.date().optional(),
    /** Who may enter and publish, `name:password,name:password`. Without it, everybody on this machine. */
    DESK_USERS: z
      .string()
      .transform((text) => text.split(","))
      .pipe(z.array(user))
      .default([]),
  })
  .refine(({ HOST, DESK_USERS }) => DESK_USERS.length > 0 || isLoopback(HOST), {
    path: ["DESK_USERS"],
    message: "a desk that the network can reach needs users",
  })
  .transform((env) => ({
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL,
    databaseUrl: env.DATABASE_URL,
    dataFolder: env.DATA_DIR,
    today: env.TODAY,
    users: env.DESK_USERS,
  }));

export type Settings = z.infer<typeof Environment>;
export type User = Settings["users"][number];

/** @throws Error in one readable text, for settings that cannot be used. */
export function settingsOf(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.entries(env).filter(([, value]) => value !== undefined && value !== "");
  const parsed = Environment.safeParse(Object.fromEntries(given));
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return parsed.data;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}
