import { type Bilingual, message } from "../../platform/graphql/bilingual";
import { amountText, MoneyUnit } from "../../platform/values";
import { ExclusionCode } from "./constraints.rules";
import { SiteNeed } from "./profile";
import { PartName } from "./score.rules";

/** What a sentence is made of: the numbers of a part, and the records it rests on as `name (publisher, date)`. */
export interface Told {
  readonly value: number | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly names: readonly Bilingual[];
}

/** Why a part of a match is what it is, in a sentence. */
export function partSentence(part: PartName, told: Told): Bilingual {
  if (told.value === null) return NO_DATA[part];
  const words = WORDS[part](told.counts);
  if (told.names.length === 0) return message(`${words.zh}。`, `${words.en}.`);
  return message(
    `${words.zh}:${told.names.map(({ zh }) => zh).join("、")}。`,
    `${words.en}: ${told.names.map(({ en }) => en).join("; ")}.`,
  );
}

const NO_DATA: Readonly<Record<PartName, Bilingual>> = {
  SEGMENT_FIT: message("一方未归入任何环节,无从判断。", "One side is assigned to no segment: nothing to judge by."),
  PROXIMITY: message("目录中没有相关的供应关系。", "The catalog has no supplies around it."),
  RESOURCE_FIT: message("目录中没有供给这些环节的资源。", "The catalog has no resources that feed these segments."),
  CAPITAL_FIT: message("投资额或承受能力未知。", "The amount, or what the investor can bear, is unknown."),
  HOME_REGION: message("投资方所在地未知。", "The investor's home is unknown."),
  FUND_TIES: message("目录中没有适用的基金。", "The catalog has no fund for the place and the chain."),
  TRACK_RECORD: message("目录中没有这些环节的项目。", "The catalog has no projects in these segments."),
  POLICY_ADVANTAGE: message("目录中没有适用的政策。", "The catalog has no policy for the place and the chain."),
};

type Counts = Readonly<Record<string, number>>;

/** The number of a name; 0 when there is none. */
const of = (counts: Counts, name: string): number => counts[name] ?? 0;
/** `1 fund`, `2 funds`. */
const many = (count: number, noun: string): string => `${count} ${count === 1 ? noun : `${noun}s`}`;
const yi = (wan: number): string => amountText(wan, MoneyUnit.HUNDRED_MILLION);

/** Nothing where nobody covers it, for whoever may not know looks at it too. */
function coveredBy(counts: Counts): Bilingual {
  const covered = of(counts, "covered");
  if (covered === 0) return message("", "");
  return message(`,由${covered}位领导分片联系`, ` and covered by ${many(covered, "leading role")}`);
}

const WORDS: Readonly<Record<PartName, (counts: Counts) => Bilingual>> = {
  SEGMENT_FIT: (counts) => {
    const [same, steps] = [of(counts, "same"), of(counts, "steps")];
    if (same > 0) {
      return message(
        `${of(counts, "of")}个环节中有${same}个与之相同`,
        `Makes ${same} of the ${many(of(counts, "of"), "segment")} offered`,
      );
    }
    if (steps > 0) return message(`沿供应关系相距${steps}步`, `${many(steps, "step")} away along the supplies`);
    return of(counts, "isChain") > 0
      ? message("同一产业链,环节不同", "Of the same chain, in other segments")
      : message("没有相同的环节或产业链", "Shares no segment and no chain");
  },
  PROXIMITY: (counts) =>
    message(
      `上下游${of(counts, "of")}个环节中有${of(counts, "present")}个在本地有基础`,
      `${of(counts, "present")} of the ${many(of(counts, "of"), "segment")} before and after are present here`,
    ),
  RESOURCE_FIT: (counts) =>
    message(
      `${of(counts, "of")}项资源需求中满足${of(counts, "met")}项,其中${of(counts, "near")}项在本市州`,
      `${of(counts, "met")} of ${many(of(counts, "of"), "demand")} for resources are met, ${of(counts, "near")} of them in the same prefecture`,
    ),
  CAPITAL_FIT: (counts) => {
    const amount = yi(of(counts, "amountWan"));
    return of(counts, "isStated") > 0
      ? message(
          `投资额${amount}亿元在所述范围内`,
          `The amount of ${amount} hundred million CNY is within the stated range`,
        )
      : message(
          `投资额${amount}亿元,年营业收入${yi(of(counts, "revenueWan"))}亿元`,
          `The amount is ${amount} hundred million CNY, a year's revenue ${yi(of(counts, "revenueWan"))}`,
        );
  },
  HOME_REGION: (counts) =>
    of(counts, "isThere") > 0
      ? message("已在当地", "Is there already")
      : message(
          `来自该地的已公布项目:本市州${of(counts, "here")}个,全省${of(counts, "all")}个;针对该地的任务和活动${of(counts, "courted")}项${coveredBy(counts).zh}`,
          `Announced projects from its home: ${of(counts, "here")} in the prefecture, ${of(counts, "all")} in the province; its home is courted by ${many(of(counts, "courted"), "task or event")}${coveredBy(counts).en}`.replace(
            "task or events",
            "tasks or events",
          ),
        ),
  FUND_TIES: (counts) =>
    of(counts, "ties") > 0
      ? message(
          `${of(counts, "ties")}只适用基金已投资该企业`,
          `${many(of(counts, "ties"), "fund")} that may take part invested in it before`,
        )
      : message(
          `${of(counts, "eligible")}只基金适用,尚无投资联系`,
          `${many(of(counts, "eligible"), "fund")} may take part; none is known to have invested in it`,
        ),
  TRACK_RECORD: (counts) =>
    message(
      `该企业已有${of(counts, "own")}个项目,同环节他人项目${of(counts, "others")}个`,
      `${many(of(counts, "own"), "project")} of its own here, ${of(counts, "others")} of others in the same segments`,
    ),
  POLICY_ADVANTAGE: (counts) =>
    message(
      `${of(counts, "all")}项政策适用,其中${of(counts, "specific")}项专门面向其产业链`,
      `${of(counts, "all")} ${of(counts, "all") === 1 ? "policy applies" : "policies apply"}, ${of(counts, "specific")} for its chain in particular`,
    ),
};

const NEEDS: Readonly<Record<SiteNeed, Bilingual>> = {
  POWER: message("电力", "power"),
  GREEN_ELECTRICITY: message("绿电", "green electricity"),
  LAND: message("土地", "land"),
  WATER: message("用水", "water"),
  MINERALS: message("矿产", "minerals"),
  TALENT: message("人才", "talent"),
  LOGISTICS: message("物流", "logistics"),
};

/** Why a pair is not scored, in a sentence that names the records in question. */
export function exclusionSentence(
  exclusion: { code: ExclusionCode; amountWan?: number; need?: SiteNeed },
  names: readonly Bilingual[],
): Bilingual {
  const [zh, en] = [names.map((name) => name.zh).join("、"), names.map((name) => name.en).join("; ")];
  const tail = names.length === 0 ? message("。", ".") : message(`:${zh}。`, `: ${en}.`);
  const words = exclusionWords(exclusion);
  return message(words.zh + tail.zh, words.en + tail.en);
}

function exclusionWords({
  code,
  amountWan = 0,
  need,
}: {
  code: ExclusionCode;
  amountWan?: number;
  need?: SiteNeed;
}): Bilingual {
  switch (code) {
    case ExclusionCode.WITHDRAWN:
      return message("来源显示已签约或已成交", "By its source it is signed or closed");
    case ExclusionCode.REGION_EXCLUDED:
      return message("所在地区已被排除", "It lies in a region that is excluded");
    case ExclusionCode.REGION_NOT_WANTED:
      return message("不在意向地区内", "It lies in none of the regions wanted");
    case ExclusionCode.AMOUNT_OUT_OF_RANGE:
      return message(
        `投资额${yi(amountWan)}亿元不在所述范围内`,
        `Its amount of ${yi(amountWan)} hundred million CNY is out of the stated range`,
      );
    case ExclusionCode.MODE_UNSUITED:
      return message("合作方式不合", "Its cooperation mode is none of those wanted");
    case ExclusionCode.RESOURCE_ABSENT: {
      const name = need ? NEEDS[need] : message("", "");
      return message(`目录中当地没有所需的${name.zh}`, `The catalog knows no ${name.en} in reach of it`);
    }
    case ExclusionCode.UNRELATED:
      return message(
        "没有相同的产业链,供应关系两步之内也不相连",
        "They share no chain and are not connected within two steps of supply",
      );
  }
}
