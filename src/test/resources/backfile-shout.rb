require "asciidoctor"

Asciidoctor::Extensions.register do
  inline_macro do
    named :shout
    process do |parent, target, attributes|
      raise "no such word" if target == "fail"
      create_inline_pass parent, target.upcase
    end
  end
end
