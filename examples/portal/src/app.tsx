/** @jsxImportSource hono/jsx */
/** The portal as one function from request to response; whoever serves it brings the database and the day. */
import { randomUUID } from "node:crypto";
import { Hono, type Context } from "hono";
import { basicAuth } from "hono/basic-auth";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { viewOf, type Env } from "./http.ts";
import { page } from "./pages/layout.tsx";
import { deskRoutes } from "./routes/desk.tsx";
import { publicRoutes } from "./routes/public.tsx";
import type { Settings, User } from "./settings.ts";
import type { Store } from "./store.ts";
import { say, type Word } from "./words.ts";

/** A form of the longest lists stays well below this. */
const largestBody = 256 * 1024;

interface Surroundings {
  readonly store: Store;
  readonly today: () => string;
  readonly settings: Pick<Settings, "publicUrl" | "users">;
}

export function createApp({ store, today, settings: { publicUrl, users } }: Surroundings) {
  const origin = (c: Context) => new URL(publicUrl ?? c.req.url).origin;
  const app = new Hono<Env>();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      // With no referrer at all a browser hides the origin of its own forms, by which they are told from others'.
      referrerPolicy: "same-origin",
      strictTransportSecurity: publicUrl?.startsWith("https:") === true && "max-age=15552000",
    }),
  );
  app.use(async (c, next) => {
    c.set("today", today());
    await next();
  });
  app.use(bodyLimit({ maxSize: largestBody, onError: refuse(413) }));
  app.use(csrf({ origin: (given, c) => given === origin(c) }));

  const [user, ...others] = users;
  for (const path of ["/desk", "/desk/*"]) {
    app.use(path, user === undefined ? anybody : signedIn(user, others));
    app.use(path, async (c, next) => {
      await next();
      c.header("cache-control", "no-store");
    });
  }
  app.route("/", publicRoutes(store, origin));
  app.route("/desk", deskRoutes(store));
  app.notFound((c) => problem(c, 404));
  app.onError((error, c) => {
    if (error instanceof HTTPException)
      return error.status === 401 ? error.getResponse() : problem(c, error.status);
    const id = randomUUID();
    console.error(id, error);
    return problem(c, 500, id);
  });
  return app;
}

/** Without users the desk is open to whoever reaches it; the settings see to it that only this machine does. */
async function anybody(c: Context<Env>, next: () => Promise<void>): Promise<void> {
  c.set("officer", "—");
  await next();
}

function signedIn(user: User, others: readonly User[]) {
  const credentials = ({ name, password }: User) => ({ username: name, password });
  return basicAuth(
    {
      ...credentials(user),
      realm: "desk",
      onAuthSuccess: (c, name) => {
        c.set("officer", name);
      },
    },
    ...others.map(credentials),
  );
}

function refuse(status: 413) {
  return (): never => {
    throw new HTTPException(status);
  };
}

const problems: Readonly<Record<number, Word>> = {
  404: "notFound",
  409: "stale",
  413: "tooLarge",
  500: "failed",
};

/** A page that says what went wrong, and nothing of the inside. */
function problem(c: Context<Env>, status: HTTPException["status"], id?: string) {
  const view = viewOf(c);
  const text = say(problems[status] ?? "refused", view.language);
  const body = (
    <>
      <h1>{text}</h1>
      {id !== undefined && (
        <p>
          <code>{id}</code>
        </p>
      )}
    </>
  );
  return c.html(page(view, text, body), status);
}
