import { readBands } from "./bands";
import type { AppraisalIndicator } from "./appraisal-indicator.entity";
import type { ScoringRule } from "./scoring.rules";

/** All of an indicator that its points depend on: what a closed quarter keeps of it. */
export interface Definition extends Pick<
  AppraisalIndicator,
  "id" | "code" | "measure" | "period" | "metricId" | "contractFromWan" | "contractBelowWan" | "gateId"
> {
  readonly rule: ScoringRule;
}

/** What an indicator is at the moment. */
export function definitionOf(indicator: AppraisalIndicator): Definition {
  const { id, code, measure, period, metricId, contractFromWan, contractBelowWan, gateId } = indicator;
  return {
    id,
    code,
    measure,
    period,
    metricId,
    contractFromWan,
    contractBelowWan,
    gateId,
    rule: {
      method: indicator.method,
      direction: indicator.direction,
      weight: indicator.weightMicro,
      target: indicator.targetMicro,
      cap: indicator.capMicro,
      floor: indicator.floorMicro,
      bonus: indicator.bonusMicro ?? 0,
      penalty: indicator.penaltyMicro ?? 0,
      bands: indicator.bands === null ? [] : (readBands(indicator.bands) ?? []),
      gateAtLeast: indicator.gateAtLeastMicro,
    },
  };
}
