import { partWords } from "../text/parts";
import { useWords } from "../text/words";

/** What the choice of an order shows. */
export interface OrderChoiceProps<Order extends string> {
  /** The orders and their names, in the order in which they are offered. */
  readonly labels: Readonly<Record<Order, string>>;
  readonly order: Order;
  onChange(order: Order): void;
}

/** In which order a list is shown. */
export function OrderChoice<Order extends string>({ labels, order, onChange }: OrderChoiceProps<Order>) {
  const say = useWords(partWords);
  const orders = Object.keys(labels) as Order[];
  return (
    <label>
      {say("order")}{" "}
      <select
        value={order}
        onChange={({ currentTarget: { selectedIndex } }) => onChange(orders[selectedIndex] ?? order)}
      >
        {orders.map((name) => (
          <option key={name} value={name}>
            {labels[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
