/** react-hook-form and Ant Design. */
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { Button, Form, Input } from "antd";
import { Controller, useForm } from "react-hook-form";
import { contractSchema, empty, fields, labelOf, type Payload } from "./contract-schema.ts";

export function ReactContractForm({ onPublish }: { readonly onPublish: (payload: Payload) => void }) {
  const { control, handleSubmit } = useForm({
    resolver: standardSchemaResolver(contractSchema),
    defaultValues: empty,
  });
  return (
    <form onSubmit={(event) => void handleSubmit(onPublish)(event)}>
      {fields.map((name) => (
        <Controller
          key={name}
          name={name}
          control={control}
          render={({ field, fieldState: { error } }) => (
            <Form.Item
              label={labelOf(name)}
              htmlFor={name}
              layout="vertical"
              {...(error && { help: error.message, validateStatus: "error" })}
            >
              <Input {...field} id={name} />
            </Form.Item>
          )}
        />
      ))}
      <Button type="primary" htmlType="submit">
        公开
      </Button>
    </form>
  );
}
