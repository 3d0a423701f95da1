# Backfile in a container. It is built from the archive of a version, which lies in target after `mvn package`:
#
#   docker build --tag backfile .
#   docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/site" backfile bake
#
# The libraries are a layer of their own: from version to version most of them stay, and only the last layer is new.
FROM eclipse-temurin:21-jre AS unpacked
RUN --mount=type=bind,source=target,target=/target \
    mkdir /unpacked && tar -xzf /target/backfile-*.tar.gz -C /unpacked --strip-components=1 && \
    mkdir /own && mv /unpacked/lib/backfile-*.jar /own/ && rm -r /unpacked/manual

FROM eclipse-temurin:21-jre
LABEL org.opencontainers.image.title="Backfile" \
      org.opencontainers.image.description="Bakes a folder of Markdown articles into a static HTML archive" \
      org.opencontainers.image.licenses="Apache-2.0"
COPY --from=unpacked /unpacked/ /opt/backfile/
COPY --from=unpacked /own/ /opt/backfile/lib/
# The first start keeps the classes that bakes load; then nothing in the installation needs to be written any more.
RUN ln -s /opt/backfile/bin/backfile /usr/local/bin/backfile && backfile --version && \
    useradd --uid 10001 --create-home --shell /usr/sbin/nologin backfile && mkdir /site && chown backfile /site
ENV LC_ALL=C.UTF-8
USER 10001
WORKDIR /site
ENTRYPOINT ["backfile"]
CMD ["bake"]
