/** Stands in for tables of texts that are being written; it goes with the last of them. */
export function unwritten<Table extends object>(): Table {
  const text = 'Este texto todavía se está escribiendo, y cuando esté listo ocupará este lugar del informe.';
  const stand = (depth: number): unknown =>
    new Proxy([text, text], {
      get(target, name) {
        if (name === 'length' || name === Symbol.iterator || typeof name === 'symbol') return Reflect.get(target, name);
        if (/Meaning|balanced|uncertain|polar/.test(name)) return text;
        if (/chapterOpenings|InSign$|InHouse$|Meanings$|^retrograde$|moonPhases|quarter|dominant|missing|returns/.test(name))
          return flat;
        return depth > 4 ? text : stand(depth + 1);
      },
    });
  const flat = new Proxy({}, { get: () => text });
  return stand(0) as Table;
}
