require "asciidoctor"

Asciidoctor::Extensions.register do
  block do
    named :drawn
    on_context :listing
    process do |parent, reader, attributes|
      name = attributes["picture"]
      File.write(File.join(parent.document.attr("outdir"), name), "<svg xmlns='http://www.w3.org/2000/svg'><text>#{reader.read}</text></svg>")
      create_image_block parent, "target" => name, "alt" => "Drawn"
    end
  end
end
