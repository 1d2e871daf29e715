/** A list of made-up organisations, the same every time: as many as wanted, with valid codes and lawful days. */
import type { BlacklistEntry } from "@gongkai/blacklist";
import { addDays, civilDate } from "@gongkai/calendar";

/** Whole numbers below n, the same in every run. */
export type Random = (n: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * n);
  };
}

const regions =
  "北京 北京市 上海 上海市 天津 天津市 重庆 重庆市 广州 广州市 深圳 深圳市 杭州 杭州市 南京 南京市 武汉 武汉市 成都 成都市 西安 西安市 山东 山东省 河南 河南省 " +
  "湖北 湖北省 湖南 湖南省 江苏省 浙江省 福建 福建省 安徽 安徽省 苏州 苏州市 无锡 无锡市 宁波 宁波市 青岛 青岛市 济南 济南市 郑州 郑州市 长沙 长沙市 合肥 合肥市 厦门 厦门市 " +
  "福州 福州市 昆明 昆明市 贵阳 贵阳市 南宁 南宁市 太原 太原市 石家庄 石家庄市 沈阳 沈阳市 大连 大连市 长春 哈尔滨 兰州 银川 西宁 乌鲁木齐 江苏省昆山市 浙江省义乌市 广东省佛山市";
/** Characters that brands are made of, and that slip in for others. */
export const slipCharacters =
  "鑫宏泰盛恒瑞华金天海大中安达信诚通远丰裕隆昌兴旺顺利康健美佳嘉家园林森木水火土山川江河湖云雨风雷电光明亮星辰月日阳春夏秋冬东南西北正德义仁和平永久长新创力强富贵宝玉珠晶银铜铁石磊岩峰岭谷原野草花梅兰竹菊松柏杨柳桃李杏梨樱枫桐龙凤虎鹤鹏鹰燕鹭鲲鲸鱼马牛羊鹿熊猫象狮豹伟博雅文武智慧思维科学理工匠艺品质优卓越超凡腾飞翔跃进步升高腾辉煌灿烂耀炫彩虹霞晨曦旭朝暮晚宵夜子丑寅卯午未申酉戌亥一元二仪三才四象五行六合七曜八方九州十全百川千帆万象亿达兆麟京津沪渝冀晋蒙辽吉黑浙皖闽赣鲁豫鄂湘粤桂琼蜀黔滇藏陕陇青宁台港澳";
const industries =
  "建筑工程 建设 贸易 商贸 科技 信息技术 物流 运输 建材 电子商务 环保工程 环保科技 机械设备 机电 市政工程 路桥工程 园林绿化 食品 餐饮管理 物业服务 装饰工程 劳务 化工 医药 医疗器械 农业开发 投资管理 企业管理咨询 文化传媒 广告 教育咨询 供应链管理 新能源科技 汽车服务 仓储 消防工程 检测技术 水利工程 电力工程 钢结构";
const forms =
  "有限公司 有限公司 有限公司 有限公司 有限公司 有限责任公司 有限责任公司 股份有限公司 集团有限公司 有限公司";

const words = (text: string) => text.split(" ");
const regionWords = words(regions);
const industryWords = words(industries);
const formWords = words(forms);

export function organizationName(random: Random): string {
  const pick = (list: readonly string[]) => list[random(list.length)] ?? "";
  let brand = "";
  for (let i = random(10) < 5 ? 2 : random(10) < 8 ? 3 : 4; i > 0; i--)
    brand += slipCharacters.charAt(random(slipCharacters.length));
  return pick(regionWords) + brand + pick(industryWords) + pick(formWords);
}

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** A credit code whose check characters agree. */
export function creditCode(random: Random): string {
  let organization = "";
  let sum = 0;
  for (const weight of [3, 7, 9, 10, 5, 8, 4, 2]) {
    const digit = random(10);
    organization += digit;
    sum += digit * weight;
  }
  const rest = 11 - (sum % 11);
  const code = `91${110_000 + random(540_000)}${organization}${rest === 10 ? "X" : rest === 11 ? "0" : rest}`;
  let total = 0;
  let weight = 1;
  for (let i = 0; i < 17; i++) {
    total += alphabet.indexOf(code.charAt(i)) * weight;
    weight = (weight * 3) % 31;
  }
  return code + alphabet.charAt((31 - (total % 31)) % 31);
}

const firstDay = civilDate("2023-06-01");
const regimes = ["credit-information", "procurement-record", "tendering-record", "market-penalty"] as const;

/** The day by which every entry is decided and none has run out. */
export const listedOn = "2023-11-20";

function entryOf(random: Random, id: string, name: string): BlacklistEntry {
  const on = addDays(firstDay, random(150));
  const publishedOn = addDays(on, 1 + random(20));
  const event = { entry: id, knownOn: publishedOn };
  const listing = {
    subject: { kind: "organization" as const, name, uscc: creditCode(random) },
    authority: "某市财政局",
    documentNumber: `财罚〔2023〕${random(9000)}号`,
    reason: "提供虚假材料谋取中标",
    regime: regimes[random(4)] ?? "market-penalty",
    penaltyClass: "ordinary" as const,
  };
  return {
    id,
    events: [
      { type: "decided", id: `${id}/1`, on, ...event, listing },
      { type: "published", id: `${id}/2`, on: publishedOn, ...event },
    ],
  };
}

/** Entries with distinct names, as they come out of a file: read from JSON. */
export function madeUpList(size: number, seed = 20_261_121): readonly BlacklistEntry[] {
  const random = randomFrom(seed);
  const names = new Set<string>();
  while (names.size < size) names.add(organizationName(random));
  const entries: BlacklistEntry[] = [];
  let chunk: BlacklistEntry[] = [];
  for (const name of names) {
    chunk.push(entryOf(random, `BL-${String(entries.length + chunk.length).padStart(8, "0")}`, name));
    if (chunk.length < 10_000 && entries.length + chunk.length < size) continue;
    for (const entry of JSON.parse(JSON.stringify(chunk)) as BlacklistEntry[]) entries.push(entry);
    chunk = [];
  }
  return entries;
}
