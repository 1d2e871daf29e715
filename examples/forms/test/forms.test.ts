// @vitest-environment happy-dom
import { findByText, fireEvent, getByLabelText, getByRole, queryByText, waitFor } from "@testing-library/dom";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createApp } from "vue";
import { contractSchema, empty, type Payload } from "../src/contract-schema.ts";
import { ReactContractForm } from "../src/react-form.tsx";
import { VueContractForm } from "../src/vue-form.ts";

type Mount = (page: HTMLElement, onPublish: (payload: Payload) => void) => () => void;

const mountVue: Mount = (page, onPublish) => {
  const app = createApp(VueContractForm, { onPublish });
  app.mount(page);
  return () => app.unmount();
};

const mountReact: Mount = (page, onPublish) => {
  const root = createRoot(page);
  root.render(createElement(ReactContractForm, { onPublish }));
  return () => root.unmount();
};

describe.each([
  ["vee-validate + Element Plus", mountVue],
  ["react-hook-form + Ant Design", mountReact],
])("%s", (_name, mount) => {
  const onPublish = vi.fn<(payload: Payload) => void>();
  let page: HTMLElement;
  let unmount: () => void;

  beforeEach(async () => {
    page = document.body.appendChild(document.createElement("main"));
    unmount = mount(page, onPublish);
    await waitFor(() => getByRole(page, "button"));
  });

  afterEach(() => {
    unmount();
    page.remove();
    onPublish.mockReset();
  });

  const type = (label: string, value: string) =>
    fireEvent.input(getByLabelText(page, label), { target: { value } });
  const submit = () => fireEvent.submit(page.querySelector("form") ?? page);

  test("says what is wrong in Chinese beside the field, and sends what was mended, read", async () => {
    type("合同名称", "学校桌椅采购合同");
    type("中标（成交）供应商名称", "望禾县明禾家具厂");
    type("中标（成交）供应商代码", "9135I100M000100Y43");
    type("合同金额", "23.5万元");
    type("合同签署时间", "2026-02-30");
    submit();
    await findByText(page, "“合同签署时间”写的是“2026-02-30”，没有这一天");
    await findByText(page, /^“中标（成交）供应商代码”写的是“9135I100M000100Y43”/);
    expect(queryByText(page, /合同金额”/)).toBeNull();
    expect(onPublish).not.toHaveBeenCalled();

    type("中标（成交）供应商代码", "91350100M000100Y43");
    type("合同签署时间", "2026年2月28日");
    submit();
    await waitFor(() => expect(onPublish).toHaveBeenCalledOnce());
    expect(onPublish.mock.calls[0]?.[0]).toEqual({
      contractName: "学校桌椅采购合同",
      supplier: "望禾县明禾家具厂",
      supplierCode: "91350100M000100Y43",
      price: 235_000,
      signedAt: "2026-02-28",
    });
  });

  test("asks for every field that it shows", async () => {
    submit();
    await waitFor(() =>
      expect(page.textContent.match(/缺少“[^”]+”/g)).toEqual([
        "缺少“合同名称”",
        "缺少“中标（成交）供应商名称”",
        "缺少“中标（成交）供应商代码”",
      ]),
    );
    expect(onPublish).not.toHaveBeenCalled();
  });
});

test("the schema keeps Standard Schema's promise", async () => {
  const { version, vendor, validate } = contractSchema["~standard"];
  expect([version, vendor]).toEqual([1, "gongkai"]);
  expect(await validate({ ...empty, signedAt: "2026-13-01" })).toMatchObject({
    issues: expect.arrayContaining([{ path: ["signedAt"], message: expect.stringContaining("2026-13-01") }]),
  });
});
