/** One of some values that a reader chooses. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a list to choose from shows. */
export interface ChoiceListProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  onChoose(value: string): void;
}

/** A list of which one value is chosen. */
export function ChoiceList({ label, options, value, onChoose }: ChoiceListProps) {
  return (
    <label class="choice-list">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
