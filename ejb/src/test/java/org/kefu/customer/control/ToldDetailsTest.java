package org.kefu.customer.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kefu.customer.boundary.ProposalKind;
import org.kefu.customer.entity.CustomerProposal.Told;
import org.kefu.system.boundary.Parameters;

class ToldDetailsTest {
  private final ToldDetails details = new ToldDetails();

  @BeforeEach
  void atHomeInChina() {
    details.numbers = new PhoneNumbers();
    details.numbers.parameters = mock(Parameters.class);
    when(details.numbers.parameters.text(Parameters.PHONE_REGION)).thenReturn("CN");
  }

  private List<String> found(ProposalKind kind, String words) {
    return details.in(words).stream().filter(told -> told.kind() == kind).map(Told::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "我的手机是13805716217，请尽快联系 | 138 0571 6217",
        "换号了：138-0571-6217 | 138 0571 6217",
        "张三 13805716217 | 138 0571 6217",
        "电话：0571 8765 4321 | 0571 8765 4321",
        "Tel. +49 30 1234567 | +49 30 1234567",
        "订单 2026112812345，电话 13805716217 | 138 0571 6217",
        "热线 4008208820 | 400 820 8820",
      })
  void aNumberIsFound(String words, String number) {
    assertThat(found(ProposalKind.PHONE, words)).containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "订单号 13805716217 还没发货",
        "单号：13805716217",
        "SN 13805716217",
        "S/N: 138-0571-6217",
        "Order no. 13805716217",
        "Invoice 0571-87654321",
        "http://shop.example/13805716217",
        "id=13805716217",
        "SF13805716217",
        "2013805716217099",
        "我们在 2026-11-28 10:30 收到",
        "29-02-2016 01:16, 29-02-2016 01:23",
        "T-2026-000123",
        "型号 KFR-35GW/02171234567",
        "2012345678 已付款",
        "6222 0213 8057 1621 7"
      })
  void digitsOfSomethingElseAreNoNumber(String words) {
    assertThat(found(ProposalKind.PHONE, words)).isEmpty();
  }

  @Test
  void aMailAddressIsFoundWhereItIsNamedOrSigned() {
    assertThat(found(ProposalKind.EMAIL, "新邮箱：Li.New@mail.example，谢谢"))
        .containsExactly("li.new@mail.example");
    assertThat(found(ProposalKind.EMAIL, "Please help\n\n-- \nLi\nli@mail.example"))
        .containsExactly("li@mail.example");
    assertThat(found(ProposalKind.EMAIL, "I wrote to bob@mail.example already")).isEmpty();
    assertThat(found(ProposalKind.EMAIL, "e-mail: no-reply@mail.example")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "新地址：浙江省杭州市西湖区文三路 1 号 2 室。 | 浙江省杭州市西湖区文三路 1 号 2 室",
        "收货地址是上海市徐汇区漕溪北路 88 号 | 上海市徐汇区漕溪北路 88 号",
        "浙江省杭州市西湖区文三路 1 号 | 浙江省杭州市西湖区文三路 1 号"
      })
  void aPostalAddressIsFound(String words, String address) {
    assertThat(found(ProposalKind.ADDRESS, words)).containsExactly(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我在文三路 1 号门口等了两个小时",
        "地址：请看附件",
        "浙江省杭州市西湖区文三路上有 2 家门店的师傅都说修不了",
        "网站地址：http://shop.example/路1号"
      })
  void wordsThatOnlySoundLikeItAreNoAddress(String words) {
    assertThat(found(ProposalKind.ADDRESS, words)).isEmpty();
  }
}
