import { ChoiceList } from "../../parts/choice-list";
import { Picker } from "../../parts/picker";
import { useWords } from "../../text/words";
import { roleLabels, workbenchWords } from "../../text/workbench";
import { ProfileForm } from "./profile-form";
import { BEGINNINGS, ROLES, type WorkbenchProps } from "./workbench-state";

/** What the ranking is for: an enterprise, an investor in words, or an opportunity. */
export function Subject({ state, change }: WorkbenchProps) {
  const say = useWords(workbenchWords);
  const sayRole = useWords(roleLabels);
  const labels = { enterprise: say("byEnterprise"), investor: say("byInvestor"), opportunity: say("byOpportunity") };
  const { by, find } = state;
  const search = (text: string) => change({ find: text }, "replace");
  return (
    <section class="subject" aria-label={say("by")}>
      <fieldset class="facet choices">
        <legend>{say("by")}</legend>
        {BEGINNINGS.map((name) => (
          <label key={name} class="choice">
            <input
              type="radio"
              name="by"
              checked={by === name}
              onChange={() => change({ by: name, find: "", why: "", open: null })}
            />
            <span>{labels[name]}</span>
          </label>
        ))}
      </fieldset>
      {by === "enterprise" && (
        <Picker
          label={say("findEnterprise")}
          type="Enterprise"
          text={find}
          onSearch={search}
          onPick={(enterprise) => change({ enterprise, find: "", open: null })}
        />
      )}
      {by === "opportunity" && (
        <>
          <Picker
            label={say("findOpportunity")}
            type="Opportunity"
            text={find}
            onSearch={search}
            onPick={(opportunity) => change({ opportunity, find: "", open: null })}
          />
          <ChoiceList
            label={say("role")}
            options={ROLES.map((role) => ({ value: role, label: sayRole(role) }))}
            value={state.role}
            onChoose={(chosen) => change({ role: ROLES.find((role) => role === chosen) ?? "ANY" })}
          />
        </>
      )}
      {by === "investor" && <ProfileForm state={state} change={change} />}
    </section>
  );
}
