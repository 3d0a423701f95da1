# Jekyll 4.3.0 and 4.3.1 look every file up in a list of all, at a quadratic price; 4.3.2 does not. This keeps a set in its
# place, so that Debian's 4.3.1 is measured as a current Jekyll would be.
if ["4.3.0", "4.3.1"].include?(Jekyll::VERSION)
  class Jekyll::Site
    def each_site_file
      seen = {}.compare_by_identity
      [pages, static_files_to_write, docs_to_write].each do |files|
        files.each do |file|
          next if seen[file]

          seen[file] = true
          yield file
        end
      end
    end
  end
end
