package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://gazette.example/2021/10/09/envoy-leaves, 2021-10-09",
    "https://gazette.example/2021/10/9/envoy-leaves, 2021-10-09",
    "https://gazette.example/news/2021-10-09-envoy, 2021-10-09",
    "https://gazette.example/a?day=20211009, 2021-10-09",
    "envoy_2021_10_09, 2021-10-09",
    "2021.10.09, 2021-10-09",
  })
  void aDayInAnAddressIsRead(String address, LocalDate day) {
    assertThat(Address.day(address)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://gazette.example/2021/13/09/envoy",
        "https://gazette.example/news/202110091077343476",
        "https://gazette.example/article-473849",
        "https://gazette.example/2021/10/envoy",
        "2021-10/09",
        "1234-10-09",
        "r20211009",
        "",
      })
  void otherNumbersAreNoDay(String address) {
    assertThat(Address.day(address)).isEmpty();
  }

  @Test
  void aMonthInAnAddressIsRead() {
    assertThat(Address.month("https://gazette.example/2021/10/envoy"))
        .contains(LocalDate.of(2021, 10, 1));
    assertThat(Address.month("https://gazette.example/2021/1/envoy")).isEmpty();
  }
}
