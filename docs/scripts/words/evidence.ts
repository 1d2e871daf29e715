import type { Speaker } from "../lib/locale.ts";

/** How the wording of a provision is known, as the law package notes it in English, in Chinese. */
const chinese: ReadonlyMap<string, string> = new Map([
  ["copy of the text", "文本"],
  ["copy of part of the text", "部分文本"],
  ["annotated edition of the regulation", "条例的注释本"],
  ["memory", "凭记忆"],
  ["memory, and a Sichuan rule with the same numbers", "凭记忆；四川一件规定数字相同"],
  ["memory, and a 2008 provincial rule with the same date", "凭记忆；2008年一件省级规定日期相同"],
  [
    "memory; a 2016 report says the data specification gives every transaction one code",
    "凭记忆；2016年报道称数据规范为每笔交易规定一个代码",
  ],
  ["press report", "新闻报道"],
  ["press report of 2012-02-01", "2012-02-01 新闻报道"],
  ["press report of the measure", "对该办法的新闻报道"],
  ["press report (Xinhua), converted from traditional script", "新华社报道，由繁体转换"],
  [
    "press report of the 2019 guide, whose procurement periods rest on 财库〔2015〕135号",
    "对2019年指引的新闻报道，其采购期限依据财库〔2015〕135号",
  ],
  ["press quotation", "新闻引文"],
  ["press summary", "新闻摘要"],
  ["county catalogue", "县级目录"],
  ["public code", "公开的程序代码"],
  ["web page repeating the article", "转载该条的网页"],
  ["two web pages that repeat the whole article and agree", "两个全文转载该条且一致的网页"],
  ["two web pages repeating the sentence", "两个转载该句的网页"],
  ["four web pages that give the standard the same way", "四个写法相同的网页"],
  ["article quoted with its number", "带条号的引文"],
  ["wording of an exchange's FAQ", "交易机构问答中的文字"],
  [
    "wording of an exchange's FAQ; a Beijing exchange rule repeats the 10 working days",
    "交易机构问答中的文字；北京一家交易机构的规则重复了10个工作日",
  ],
  ["repost of an official question-and-answer page", "官方问答的转载"],
  ["question-and-answer page on the standard", "关于该标准的问答"],
  ["summary of the order; the list of contents is from memory", "该令的摘要；内容清单凭记忆"],
  ["city rule that repeats the order", "重复该令的市级规定"],
  ["comparison by a law firm", "律师事务所的对照表"],
  ["guide of the Shenzhen construction bureau applying the order", "深圳市住建局适用该令的指南"],
]);

/** How the wording of a provision is known; throws where there is no Chinese for it yet. */
export function evidenceWords(evidence: string, say: Speaker): string {
  const zh = chinese.get(evidence);
  if (zh === undefined) throw new Error(`no Chinese for the evidence “${evidence}”`);
  return say(zh, evidence);
}
