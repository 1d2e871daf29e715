/** How days are counted: which instrument says so, and what stands in where none does. */
import type { ProvisionId } from "@gongkai/law";

/**
 * What a counting rule rests on. `text`: the instrument's own article. `practice`: 民法典 201–203, applied to public
 * bodies by common practice since it came into force, not by its text.
 */
export type Standing = "text" | "practice";

/** Whether the day of the trigger is the first day of the period (开始之日). */
export interface StartDay {
  readonly counted: boolean;
  readonly basis: ProvisionId;
  readonly standing: Standing;
  /** The sentence's own words also bear the other reading. */
  readonly contested?: true;
}

/**
 * Which last days move on to the next working day (顺延): any day off, or holidays but not plain weekends. Periods in
 * working days never end on such a day.
 */
export interface RollOver {
  readonly over: "rest-days" | "holidays";
  readonly basis: ProvisionId;
  readonly standing: Standing;
}

interface Counting {
  readonly startDay: StartDay;
  readonly rollOver: RollOver;
}

/** The day 民法典 came into force. Before it no counting article reaches rules that have none of their own. */
export const civilCodeSince = "2021-01-01";

/**
 * 民法典第二百零一条 “按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。”
 * 第二百零三条 “期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。”
 * Earlier triggers: the first day is left out by convention, and nothing rolls.
 */
export const byPractice: Counting = {
  startDay: { counted: false, basis: "cc-201", standing: "practice" },
  rollOver: { over: "rest-days", basis: "cc-203", standing: "practice" },
};

/**
 * 财政部令第87号第八十五条 “本办法规定按日计算期间的，开始当天不计入，从次日开始计算。期限的最后一日是国家法定节假日的，顺延到节假日后的次日为期限的最后一日。”
 * 国家法定节假日 is narrower than the 法定休假日 of 民法典: a plain weekend is not one.
 */
export const order87: Counting = {
  startDay: { counted: false, basis: "m87-85", standing: "text" },
  rollOver: { over: "holidays", basis: "m87-85", standing: "text" },
};

/**
 * 财政部令第94号第四十二条 “本办法规定的期间开始之日，不计算在期间内。期间届满的最后1日是节假日的，以节假日后的第1日为期间届满的日期。期间不包括在途时间，质疑和投诉文书在期满前交邮的，不算过期。”
 */
export const order94: Counting = {
  startDay: { counted: false, basis: "m94-42", standing: "text" },
  rollOver: { over: "holidays", basis: "m94-42", standing: "text" },
};

/** 国资发产权〔2009〕120号第十七条 “…并以省级以上报刊的首次信息公告之日为起始日。” The first day is the start day: it counts. */
export const firstDayCounts: StartDay = { counted: true, basis: "g120-17", standing: "text" };

/** A start-day rule whose sentence also bears the other reading (自…之日起计算, 自…之日起至…止). */
export function contested(startDay: StartDay): StartDay {
  return { ...startDay, contested: true };
}
