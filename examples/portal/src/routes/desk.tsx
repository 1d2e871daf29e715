/** @jsxImportSource hono/jsx */
/** Where officials enter, check and publish. */
import { isCivilDate } from "@gongkai/calendar";
import { publicPart } from "@gongkai/schemas";
import { acts as actKinds, isChannel } from "@gongkai/responsibility";
import { Hono, type Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { assess, failing, type Assessment } from "../assess.ts";
import { boardOf, routeCheckOf } from "../board.ts";
import { implementer, readEntered, type Entered } from "../form/entered.ts";
import { formOf } from "../form/fields.ts";
import { number, postedForm, revisionOf, viewOf, type Env } from "../http.ts";
import { isOffered, nameOf } from "../items.ts";
import { href, languageOf } from "../language.ts";
import { Desk } from "../pages/desk.tsx";
import { RecordForm } from "../pages/form.tsx";
import { page } from "../pages/layout.tsx";
import { Publish } from "../pages/publish.tsx";
import { Work } from "../pages/work.tsx";
import type { Draft, Store, Worked } from "../store.ts";
import { say } from "../words.ts";

export function deskRoutes(store: Store) {
  const app = new Hono<Env>();

  app.get("/", async (c) => {
    const view = viewOf(c);
    const board = await boardOf(store, view);
    return c.html(page(view, say("desk", view.language), <Desk view={view} board={board} />));
  });

  app.get("/new/:item", (c) => {
    const item = c.req.param("item");
    return isOffered(item) ? c.html(newPage(c, item, {})) : c.notFound();
  });

  app.post("/new/:item", async (c) => {
    const item = c.req.param("item");
    if (!isOffered(item)) return c.notFound();
    const posted = await postedForm(c);
    const entered = readEntered(formOf(item), posted);
    if (posted.get("do") === "check") {
      const assessment = assess(item, entered, { first: null, publishedOn: null }, viewOf(c));
      return c.html(newPage(c, item, entered, assessment));
    }
    const id = await store.create(item, draftOf(c, entered));
    return saved(c, id, posted);
  });

  app.get(`/records/:id${number}`, async (c) => {
    const record = await recordOf(c);
    return c.html(await workPage(c, record, record.entered));
  });

  app.post(`/records/:id${number}`, async (c) => {
    const record = await recordOf(c);
    const posted = await postedForm(c);
    const entered = readEntered(formOf(record.item), posted);
    if (posted.get("do") === "check") return c.html(await workPage(c, record, entered));
    const made = await store.change(record.id, revisionOf(posted), draftOf(c, entered));
    if (!made) throw new HTTPException(409);
    return saved(c, record.id, posted);
  });

  app.get(`/records/:id${number}/publish`, async (c) => {
    const view = viewOf(c);
    const record = await recordOf(c);
    const assessment = outgoing(c, record);
    const preview = (
      <Publish view={view} record={record} assessment={assessment} missing="nothing" reason="" />
    );
    return c.html(page(view, say("preview", view.language), preview));
  });

  app.post(`/records/:id${number}/publish`, async (c) => {
    const view = viewOf(c);
    const record = await recordOf(c);
    const posted = await postedForm(c);
    const assessment = outgoing(c, record);
    const fails = failing(assessment);
    const seen = new Set(posted.getAll("confirm"));
    const reason = (posted.get("reason") ?? "").replaceAll("\0", "").trim().slice(0, 1000);
    if (fails.some(({ key }) => !seen.has(key)) || (fails.length > 0 && reason === "")) {
      const again = (
        <Publish view={view} record={record} assessment={assessment} missing="confirmation" reason={reason} />
      );
      return c.html(page(view, say("preview", view.language), again), 422);
    }
    const { content, verdict } = assessment.review;
    const { payload, withheld } = publicPart(record.item, content.payload);
    const { publisher = record.entered[implementer] ?? "" } = assessment.disclosure;
    const made = await store.publish(record.id, revisionOf(posted), {
      title: record.title === "" ? nameOf(record.item).zh : record.title,
      publisher: String(publisher),
      payload,
      disclosure: assessment.disclosure,
      withheld,
      on: view.today,
      officer: c.get("officer"),
      verdict,
      confirmed: fails.map(({ key, message }) => ({ key, message })),
      reason: fails.length === 0 ? "" : reason,
    });
    if (!made) throw new HTTPException(409);
    return c.redirect(href(`/desk/records/${record.id}`, view.language), 303);
  });

  app.post(`/records/:id${number}/acts`, async (c) => {
    const record = await recordOf(c);
    const posted = await postedForm(c);
    const channel = posted.get("channel");
    const act = actKinds.find((kind) => kind === posted.get("act"));
    const on = posted.get("on");
    if (!isChannel(channel) || act === undefined || !isCivilDate(on) || on > c.get("today"))
      throw new HTTPException(400);
    await store.noteAct(record.id, { channel, act, on }, c.get("officer"));
    return c.redirect(href(`/desk/records/${record.id}`, languageOf(c)), 303);
  });

  async function recordOf(c: Context<Env>): Promise<Worked> {
    const record = await store.record(Number(c.req.param("id")));
    if (record === undefined) throw new HTTPException(404);
    return record;
  }

  async function workPage(c: Context<Env>, record: Worked, entered: Entered) {
    const view = viewOf(c);
    const [versions, noted] = await Promise.all([store.versions(record.id), store.acts([record.id])]);
    const acts = noted.get(record.id) ?? [];
    const isCurrent = record.published_revision === record.revision;
    const publication = {
      first: record.first_published_on,
      publishedOn: isCurrent ? (versions[0]?.published_on ?? null) : null,
    };
    const work = (
      <Work
        view={view}
        record={record}
        form={formOf(record.item)}
        entered={entered}
        assessment={assess(record.item, entered, publication, view)}
        revision={record.revision}
        versions={versions}
        acts={acts}
        route={routeCheckOf(versions, acts, view.today)}
      />
    );
    return page(view, record.title, work);
  }

  return app;
}

function newPage(c: Context<Env>, item: Worked["item"], entered: Entered, assessment?: Assessment) {
  const view = viewOf(c);
  const title = `${say("enter", view.language)} ${nameOf(item)[view.language]}`;
  const form = <RecordForm view={view} form={formOf(item)} entered={entered} assessment={assessment} />;
  return page(
    view,
    title,
    <>
      <h1>{title}</h1>
      {form}
    </>,
  );
}

/** The record as it would be if it went out today. */
function outgoing(c: Context<Env>, record: Worked): Assessment {
  const { today } = viewOf(c);
  return assess(
    record.item,
    record.entered,
    { first: record.first_published_on, publishedOn: today },
    viewOf(c),
  );
}

function draftOf(c: Context<Env>, entered: Entered): Draft {
  const title =
    entered["record.title"] ?? entered["payload.projectName"] ?? entered["payload.contractName"] ?? "";
  return { title: title.slice(0, 300), entered, officer: c.get("officer") };
}

function saved(c: Context<Env>, id: number, posted: URLSearchParams) {
  const language = languageOf(c);
  return posted.get("do") === "publish"
    ? c.redirect(href(`/desk/records/${id}/publish`, language), 303)
    : c.redirect(href(`/desk/records/${id}`, language, { saved: "1" }), 303);
}
